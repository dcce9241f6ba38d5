package vn.ungpho.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.ungpho.local.CannotStart;

class ResolverTest {
    private final Template template = Sample.template("");

    @Test
    void plain_text_stays() {
        assertEquals("mail/", resolved("mail/"));
    }

    @Test
    void a_ref_is_a_parameters_value_or_its_default() {
        assertEquals("http://127.0.0.1:1", resolved("!Ref PublicUrl"));
        assertEquals("so-noi-vu", resolved("!Ref Agencies"));
    }

    @Test
    void a_ref_to_a_queue_is_its_address_and_to_others_their_name() {
        assertEquals("https://sqs.ap-southeast-1.amazonaws.com/000000000000/ungpho-letters", resolved("!Ref Letters"));
        assertEquals("ungpho-inbox-bucket", resolved("!Ref InboxBucket"));
    }

    @Test
    void get_att_gives_arns_in_both_spellings() {
        assertEquals("arn:aws:s3:::ungpho-inbox-bucket", resolved("!GetAtt InboxBucket.Arn"));
        assertEquals("arn:aws:sqs:ap-southeast-1:000000000000:ungpho-dead", resolved("!GetAtt [Dead, Arn]"));
        assertEquals(
                "arn:aws:dynamodb:ap-southeast-1:000000000000:table/ungpho-table",
                resolved("{ 'Fn::GetAtt': [Table, Arn] }"));
    }

    @Test
    void sub_replaces_references_and_keeps_literals() {
        assertEquals(
                "ungpho-table in ap-southeast-1 ${Kept} arn:aws:s3:::ungpho-inbox-bucket/*",
                resolved("!Sub '${Table} in ${AWS::Region} ${!Kept} ${InboxBucket.Arn}/*'"));
        assertEquals("x-ungpho-table", resolved("!Sub ['${Own}-${Table}', { Own: x }]"));
    }

    @Test
    void what_one_stack_puts_out_is_a_parameter_of_the_other() {
        assertEquals("arn:aws:sqs:ap-southeast-1:000000000000:ungpho-dead", resolved("!Ref DeadArn"));
    }

    @Test
    void select_takes_a_part_of_a_split() {
        assertEquals("ungpho-table", resolved("!Select [1, !Split ['/', !GetAtt Table.Arn]]"));
    }

    @Test
    void what_is_not_understood_is_named() {
        assertRefused("!Ref Nothing", "Nothing");
        assertRefused("!GetAtt Table.Colour", "Table.Colour");
        assertRefused("!Join ['-', [a, b]]", "Fn::Join");
    }

    private void assertRefused(String yaml, String what) {
        CannotStart refused = assertThrows(CannotStart.class, () -> resolved(yaml));
        assertTrue(refused.getMessage().contains(what), refused::getMessage);
    }

    private String resolved(String yaml) {
        JsonNode value = new ObjectMapper().valueToTree(new Yaml(new CloudFormationYaml()).load(yaml));
        return template.text(value);
    }
}
