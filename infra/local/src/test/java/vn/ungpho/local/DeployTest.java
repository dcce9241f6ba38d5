package vn.ungpho.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `infra/deploy` with an `aws` and a `curl` on the path that write down what they are called with. What an account
/// has is files: `status-<stack>` with a stack's state, `active` with the active rule set, `fails` with a word of the
/// call that breaks off, `limit` how many functions it may run at a time.
class DeployTest {
    private static final String AWS = """
            #!/usr/bin/env bash
            printf '%s\\n' "aws $*" >>"$HERE/calls"
            if [ -f "$HERE/fails" ] && [[ "$*" == *"$(cat "$HERE/fails")"* ]]; then echo "ExpiredToken" >&2; exit 255; fi
            stack=$(sed -n 's/.*--stack-name \\([^ ]*\\).*/\\1/p' <<<"$*")
            case "$*" in
              *ends_with*) ls "$HERE" | sed -n 's/^status-\\(.*-state\\)$/\\1/p' ;;
              *StackStatus*) cat "$HERE/status-$stack" 2>/dev/null || exit 254 ;;
              *"cloudformation deploy"*)
                # As AWS: a parameter that was given once is kept, and the output follows it.
                for word in "$@"; do case $word in RestoredTableArn=*) echo "${word#*=}" >"$HERE/restored" ;; esac; done
                echo CREATE_COMPLETE >"$HERE/status-$stack" ;;
              *delete-stack*) rm "$HERE/status-$stack" ;;
              *Outputs*ungpho-state* | *ungpho-state*Outputs*)
                printf 'TableArn\\t%s\\nMailRuleSet\\tours\\n' "$(cat "$HERE/restored" 2>/dev/null || echo arn:table)" ;;
              *Outputs*) printf 'ApiUrl\\thttps://api.example\\n' ;;
              *get-account-settings*) cat "$HERE/limit" 2>/dev/null || echo 1000 ;;
              *Rules\\[?Name*) cat "$HERE/taken" 2>/dev/null ;;
              *Rules\\[0].Name*) echo our-rule ;;
              *Rules\\[].Recipients*) printf 'a@b.example\\treply@b.example\\n' ;;
              *Rules\\[0]*) echo '{}' ;;
              *create-receipt-rule*) touch "$HERE/added" ;;
              *"describe-receipt-rule "*) [ -f "$HERE/added" ] || exit 254 ;;
              *describe-active*) cat "$HERE/active" 2>/dev/null || echo None ;;
            esac
            """;
    private static final String CURL = """
            #!/usr/bin/env bash
            printf '%s\\n' "curl ${*: -1}" >>"$HERE/calls"
            """;

    @TempDir
    Path here;

    private String region = "ap-southeast-1";
    private String name = "ungpho";

    @BeforeEach
    void an_account_with_nothing_in_it() throws IOException {
        Path infra = Files.createDirectories(here.resolve("infra"));
        for (var file : List.of("deploy", "state.yaml", "template.yaml")) {
            Files.copy(Path.of("..", file), infra.resolve(file));
        }
        Files.createDirectories(here.resolve("functions/target"));
        Files.writeString(here.resolve("functions/target/function.zip"), "zip");
        program("aws", AWS);
        program("curl", CURL);
    }

    @Test
    void what_lasts_comes_first_then_what_runs_then_the_mail_and_a_look_at_its_health() throws Exception {
        assertEquals(0, deploy("MailTo=a@b.example", "PublicUrl=https://b.example"));
        assertEquals(
                List.of(
                        "package state.yaml",
                        "deploy ungpho-state MailTo=a@b.example",
                        "update-termination-protection ungpho-state",
                        "package template.yaml",
                        "deploy ungpho PublicUrl=https://b.example TableArn=arn:table",
                        "set-active-receipt-rule-set ours",
                        "curl https://api.example/",
                        "curl https://api.example/lookup",
                        "curl https://api.example/health"),
                done());
    }

    @Test
    void one_that_broke_off_goes_on_when_it_is_run_again() throws Exception {
        Files.writeString(here.resolve("fails"), "--stack-name ungpho --template-file");
        assertTrue(deploy() != 0);
        assertEquals("package template.yaml", done().get(3));
        assertEquals(5, done().size(), "nothing after what failed");
        Files.delete(here.resolve("fails"));
        Files.writeString(here.resolve("status-ungpho"), "ROLLBACK_COMPLETE");
        Files.delete(here.resolve("calls"));
        assertEquals(0, deploy());
        assertEquals("delete-stack ungpho", done().get(0));
        assertEquals("curl https://api.example/health", done().getLast());
    }

    @Test
    void the_doors_stay_on_a_restored_table_at_the_next_deployment() throws Exception {
        assertEquals(0, deploy("RestoredTableArn=arn:restored", "RestoredTableStreamArn=arn:stream"));
        assertEquals(
                "deploy ungpho-state RestoredTableArn=arn:restored RestoredTableStreamArn=arn:stream", done().get(1));
        assertEquals("deploy ungpho TableArn=arn:restored", done().get(4));
        Files.delete(here.resolve("calls"));
        assertEquals(0, deploy("LogDays=90"));
        assertEquals("deploy ungpho LogDays=90 TableArn=arn:restored", done().get(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TableArn=arn:x | TableArn is an output of ungpho-state: RestoredTableArn=arn:x",
                "TableStreamArn=arn:x | TableStreamArn is an output of ungpho-state: RestoredTableStreamArn=arn:x",
                "RestoredTabelArn=arn:x | No parameter of either stack: RestoredTabelArn"
            })
    void a_parameter_that_would_not_last_or_is_none_is_refused_before_anything_is_done(String given, String said)
            throws Exception {
        assertEquals(2, deploy(given));
        assertTrue(said().contains(said), said());
        assertEquals(List.of(), done());
    }

    @ParameterizedTest
    @CsvSource({
        "ap-southeast-1, MailTo=a@b.example, false",
        "ap-south-1, MailTo=a@b.example, false",
        "ap-east-1, MailTo=a@b.example, true",
        "ap-east-1, MailTo=, false",
        "ap-east-1, MailRegion=ap-east-1, false",
        "ap-east-1, MailRegion=ap-east-2, true"
    })
    void a_region_that_is_not_known_to_receive_mail_is_said_first(String region, String given, boolean warned)
            throws Exception {
        this.region = region;
        assertEquals(0, deploy(given));
        assertEquals(warned, said().startsWith(region + " is not among those"), said());
    }

    @Test
    void doors_that_would_wait_for_each_other_in_a_small_account_are_not_changed() throws Exception {
        Files.writeString(here.resolve("limit"), "10");
        assertEquals(0, deploy(), "at the first creation nothing is called");
        Files.delete(here.resolve("calls"));
        assertEquals(1, deploy());
        assertEquals(List.of(), done());
        assertTrue(Files.readString(here.resolve("out")).contains("L-B99A9384"));
        Files.writeString(here.resolve("limit"), "1000");
        assertEquals(0, deploy());
    }

    @Test
    void what_lasts_is_never_deleted() throws Exception {
        Files.writeString(here.resolve("status-ungpho-state"), "ROLLBACK_COMPLETE");
        assertEquals(1, deploy());
        assertEquals(List.of(), done());
    }

    @Test
    void a_stack_that_somebody_else_changes_is_left_alone() throws Exception {
        Files.writeString(here.resolve("status-ungpho"), "UPDATE_IN_PROGRESS");
        assertEquals(1, deploy());
        assertEquals(List.of(), done());
    }

    @Test
    void where_somebody_elses_rules_are_in_force_ours_goes_among_them_once() throws Exception {
        Files.writeString(here.resolve("active"), "theirs");
        Files.writeString(here.resolve("taken"), "other@b.example\tthird@b.example");
        assertEquals(0, deploy());
        assertEquals(List.of("create-receipt-rule theirs --rule {}"), rules());
        Files.delete(here.resolve("calls"));
        assertEquals(0, deploy());
        assertEquals(List.of("update-receipt-rule theirs --rule {}"), rules());
    }

    @Test
    void no_recipient_is_taken_from_somebody_else() throws Exception {
        Files.writeString(here.resolve("active"), "theirs");
        Files.writeString(here.resolve("taken"), "other@b.example\tA@b.example");
        assertEquals(0, deploy());
        assertEquals(List.of(), rules());
        assertTrue(said().contains("another rule of the active set theirs takes in A@b.example."), said());
    }

    private List<String> rules() throws IOException {
        return done().stream().filter(call -> call.contains("receipt-rule")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ungpho-thu", "ungpho-a-b"})
    void two_pairs_whose_names_would_reach_into_each_other_are_not_made(String other) throws Exception {
        Files.writeString(here.resolve("status-" + other + "-state"), "CREATE_COMPLETE");
        assertTrue(deploy() != 0);
        assertEquals(List.of(), done());
        assertTrue(said().contains("ungpho and " + other), said());
    }

    @Test
    void a_longer_name_than_that_of_a_pair_that_is_there_is_not_taken() throws Exception {
        Files.writeString(here.resolve("status-ung-state"), "CREATE_COMPLETE");
        assertEquals(0, deploy(), "ungpho goes on from ung, but not with a dash");
        Files.delete(here.resolve("calls"));
        name = "ung-pho";
        assertTrue(deploy() != 0);
        assertEquals(List.of(), done());
        assertTrue(said().contains("ung-pho and ung,"), said());
        assertTrue(said().contains("such as ungpho"), said());
    }

    @Test
    void without_a_right_nothing_is_begun() throws Exception {
        Files.writeString(here.resolve("fails"), "package");
        assertTrue(deploy() != 0);
        assertEquals(List.of("package state.yaml"), done());
    }

    private int deploy(String... parameters) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("bash", "infra/deploy", name, "bucket"), Stream.of(parameters));
        var process = new ProcessBuilder(command.toList()).directory(here.toFile());
        process.environment().put("AWS_REGION", region);
        process.environment().put("HERE", here.toString());
        process.environment().put("PATH", here + ":" + System.getenv("PATH"));
        return process.redirectErrorStream(true)
                .redirectOutput(here.resolve("out").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(here.resolve("out"));
    }

    /// What was done, without questions: the verb, what it was done to, and the parameters.
    private List<String> done() throws IOException {
        if (!Files.exists(here.resolve("calls"))) {
            return List.of();
        }
        return Files.readAllLines(here.resolve("calls")).stream()
                .filter(call -> !call.contains(" describe-") && !call.contains(" get-") && !call.contains(" wait "))
                .map(call -> call.replaceAll("^aws \\w+ ", "")
                        .replaceAll("--template-file \\S*/infra/(\\S+).*", "$1")
                        .replaceAll("--stack-name (\\S+)", "$1")
                        .replaceAll("--template-file .*?(--parameter-overrides (.*))?$", "$2")
                        .replaceAll("--rule-set-name | --enable-\\S+", "")
                        .strip())
                .toList();
    }

    private void program(String name, String text) throws IOException {
        Files.setPosixFilePermissions(
                Files.writeString(here.resolve(name), text), PosixFilePermissions.fromString("rwx------"));
    }
}
