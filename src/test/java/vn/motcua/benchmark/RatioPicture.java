package vn.motcua.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ratios as bars, each against the one wanted: a bar that reaches the line has reached its row. The scale is logarithmic,
 * for the rows want from a fifth more to sixty times as much; where less is better the bar is turned about.
 *
 * @param measured the comparisons of each row
 */
record RatioPicture(Map<Row, List<Comparison>> measured) {

    private static final int BAR = 16;
    private static final int STEP = 24;
    private static final int LEFT = 330;
    private static final int WIDTH = 900;
    private static final int LINE = 600;
    private static final int PER_DOUBLING = 55;

    String svg() {
        StringBuilder bars = new StringBuilder();
        int y = 34;
        for (Map.Entry<Row, List<Comparison>> row : measured.entrySet()) {
            for (Comparison one : row.getValue()) {
                if (one.wanted() != null && one.wanted().ratio() > 0) {
                    bars.append(bar(row.getKey().name(), one, y));
                    y += STEP;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
                <title>Each ratio divided by the one wanted</title>
                <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                <text x="%3$d" y="18" text-anchor="middle" fill="#333333">wanted</text>
                <line x1="%3$d" y1="24" x2="%3$d" y2="%4$d" stroke="#333333" stroke-dasharray="4 3"/>
                %5$s</svg>
                """.formatted(WIDTH, y + 10, LINE, y, bars);
    }

    private static String bar(String row, Comparison one, int y) {
        double times = one.ratio() / one.wanted().ratio();
        double good = one.wanted().least() ? times : 1 / times;
        double end = LINE + PER_DOUBLING * Math.log(good) / Math.log(2);
        double width = Math.max(2, Math.min(end, WIDTH - 70) - LEFT);
        return String.format(Locale.ROOT, """
                <text x="%d" y="%d" text-anchor="end" fill="#333333">%s  %s</text>
                <rect x="%d" y="%d" width="%.0f" height="%d" fill="%s"/>
                <text x="%.0f" y="%d" fill="#333333">%s × (%s)</text>
                """,
                LEFT - 8, y + 12, row, shortened(one.what()),
                LEFT, y, width, BAR, one.isReached() ? "#2e7d32" : "#c62828",
                LEFT + width + 6, y + 12, Figure.number(one.ratio()), one.wanted().inWords());
    }

    private static String shortened(String words) {
        String plain = words.replace("&", "and").replace("<", "");
        return plain.length() <= 44 ? plain : plain.substring(0, 43) + "…";
    }
}
