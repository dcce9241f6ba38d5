package vn.ungpho.incident;

/// What became of a report at the store's door.
public sealed interface Admission {

    /// The report is an incident, now or since its first delivery.
    sealed interface Taken extends Admission {

        /// The incident that the report is.
        Incident incident();
    }

    /// The report is now an incident.
    record Opened(Incident incident) implements Taken {}

    /// The same report was here before, and this is what it became.
    ///
    /// @param incident    without its log, which may be long
    /// @param sameContent whether the content is the same too, not only the key
    record Known(Incident incident, boolean sameContent) implements Taken {}

    /// Nothing was written: of the report's group there is an incident.
    ///
    /// @param incident without its log, which may be long
    record Grouped(Incident incident) implements Admission {}

    /// Nothing was written: this allowance is used up.
    record Exhausted(Allowance allowance) implements Admission {}
}
