package vn.motcua.trust;

import java.util.Map;

/** What is sent along with the routes that change something. */
final class Bodies {

    private static final String DESK = Actors.WARD_X + ".one-stop";
    private static final String ACCEPT =
            "{\"outcome\":\"accept\",\"answers\":{\"originalsSeen\":true},\"note\":\"\"}";

    private Bodies() {}

    /** The JSON for a call of the API. */
    static String json(Route route, Subject subject) {
        return switch (route.toString()) {
            case "POST /api/dossiers" ->
                "{\"service\":\"birth-registration\",\"unit\":\"%s\"}".formatted(Actors.WARD_X);
            case "POST /api/work/{id}/assign" -> "{\"officer\":\"%s\"}".formatted(DESK);
            case "POST /api/work/{id}/completion" -> ACCEPT;
            case "POST /api/dossiers/{idOrCode}/extension" ->
                "{\"by\":\"5 ngày làm việc\",\"article\":\"Điều 19\",\"reason\":\"Cần xác minh\"}";
            case "POST /api/demo/clock" -> "{\"advance\":\"PT1S\"}";
            default -> "{\"answers\":{}}";
        };
    }

    /** The fields of a form of a page. */
    static Map<String, String> fields(Route route, Subject subject) {
        return switch (route.toString()) {
            case "POST /tracking" -> Map.of("code", subject.code(), "key", subject.key());
            case "POST /services/{key}/start" -> Map.of("unit", Actors.WARD_X);
            case "POST /dossiers/{id}/{way:edit|change}/{pageId}" -> Map.of("then", "later");
            case "POST /dossiers/{id}/submit" -> Map.of("submissionKey", "matrix");
            case "POST /dossiers/{id}/supplement" -> Map.of("then", "keep");
            case "POST /tasks/{id}" -> Map.of("outcome", "correct");
            case "POST /desk/claims", "POST /desk/enrolment" -> Map.of("item", subject.item());
            case "POST /desk/work/{id}/assign" -> Map.of("officer", DESK);
            case "POST /desk/work/{id}/decision" -> Map.of("outcome", "accept", "originalsSeen", "true");
            case "POST /notices/read-all", "POST /desk/notices/read-all" -> Map.of("newest", "1");
            case "POST /notices/language" -> Map.of("language", "en");
            case "POST /desk/dossiers/{code}/extension" ->
                Map.of("by", "5 ngày làm việc", "article", "Điều 19", "reason", "Cần xác minh", "then", "confirm");
            case "POST /city/clock" -> Map.of("advance", "PT1S");
            default -> Map.of();
        };
    }
}
