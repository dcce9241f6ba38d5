package vn.ungpho.incident.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ungpho.agency.yaml.YamlAgencies;
import vn.ungpho.incident.RecordStatement;
import vn.ungpho.incident.Response;
import vn.ungpho.incident.Samples;
import vn.ungpho.incident.Severities;
import vn.ungpho.incident.yaml.YamlFindingFields;
import vn.ungpho.incident.yaml.YamlSeverity;
import vn.ungpho.response.yaml.YamlPlans;

class StatementsDoorTest {

    private static final String BY =
            "\"by\":{\"unit\":\"Ban Chỉ đạo Chuyển đổi số Huyện\",\"capacity\":\"Trưởng ban\"}";
    private static final String WHO = "\"spokesperson\":\"Nguyễn Văn A, Chánh Văn phòng\"";

    private final YamlFindingFields fields = new YamlFindingFields();
    private final Response response =
            Response.under(new YamlPlans().plan("huyen-cao-lanh-2021-2025").orElseThrow());
    private final StatementsDoor door = new StatementsDoor(
            new RecordStatement(response.store()),
            new Standing(
                    fields, new Severities(YamlSeverity.read(), new YamlAgencies(List.of("so-xay-dung")), fields)));

    @Test
    void who_speaks_and_what_was_released_are_in_the_log_with_who_says_so() {
        assertEquals(201, post("{" + WHO + "," + BY + "}"));
        assertEquals(201, post("{" + WHO + ",\"released\":\"Cổng thông tin tạm ngừng để bảo trì\"," + BY + "}"));
        var by = " - Trần Văn Bình, Ban Chỉ đạo Chuyển đổi số Huyện, Trưởng ban";
        assertEquals(
                List.of(
                        "Phân công phát ngôn: Nguyễn Văn A, Chánh Văn phòng" + by,
                        "Đã cung cấp thông tin (Nguyễn Văn A, Chánh Văn phòng): Cổng thông tin tạm ngừng để bảo trì"
                                + by),
                response.incident().log().stream().skip(1).map(e -> e.detail()).toList());
    }

    @Test
    void the_same_again_is_one_entry_and_nobody_named_is_refused() {
        assertEquals(201, post("{" + WHO + "," + BY + "}"));
        assertEquals(200, post("{" + WHO + "," + BY + "}"));
        assertEquals(2, response.incident().log().size());
        assertEquals(422, post("{\"released\":\"x\"," + BY + "}"));
        assertEquals(409, post("{" + WHO + ",\"version\":99," + BY + "}"));
    }

    private int post(String body) {
        APIGatewayV2HTTPResponse answer = Officer.BINH.posts(
                body, Map.of("id", response.incident().id().value()), r -> door.answer(r, Samples.NOW.plusSeconds(60)));
        return answer.getStatusCode();
    }
}
