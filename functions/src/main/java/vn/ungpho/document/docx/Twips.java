package vn.ungpho.document.docx;

/// Twentieths of a point, the unit of WordprocessingML.
final class Twips {

    private static final double PER_MM = 1440 / 25.4;

    private Twips() {}

    static int mm(double mm) {
        return (int) Math.round(mm * PER_MM);
    }

    static int pt(double pt) {
        return (int) Math.round(pt * 20);
    }
}
