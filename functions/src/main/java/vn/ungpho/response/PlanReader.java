package vn.ungpho.response;

/// Reads a plan that somebody sends.
public interface PlanReader {

    /// @param text the plan as YAML, in the form of the plans' own files
    Reading read(String text);

    /// What became of it.
    sealed interface Reading {

        /// The plan.
        record Read(ResponsePlan plan) implements Reading {}

        /// It is no plan.
        ///
        /// @param line   counted from 1; 0 where nobody knows it
        /// @param reason what is wrong there, Vietnamese
        record Faulty(int line, String reason) implements Reading {}
    }
}
