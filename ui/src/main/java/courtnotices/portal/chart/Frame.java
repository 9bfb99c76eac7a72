package courtnotices.portal.chart;

/** The part of a drawing that holds its marks; what is left at its sides is for numbers that are wider than what they stand at. */
record Frame(double margin) {

    private static final double WIDTH = 100;
    private static final double CENT = 100;

    /** A place of 0 to 1 in per cent of the drawing's width, to a hundredth. */
    double x(double place) {
        return rounded(margin + (WIDTH - 2 * margin) * place);
    }

    /** A part of 0 to 1 of the frame's width. */
    double width(double part) {
        return rounded((WIDTH - 2 * margin) * part);
    }

    private static double rounded(double value) {
        return Math.round(value * CENT) / CENT;
    }
}
