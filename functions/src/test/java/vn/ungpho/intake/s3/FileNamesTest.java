package vn.ungpho.intake.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "nh%E1%BA%ADt%20k%C3%BD.log, nhật ký.log",
        "nha%CC%A3%CC%82t.log, nhật.log",
        "C%3A%5Cta%CC%80i%2Fa.log, a.log",
        "a%0D%0ABcc%3A%00.log, aBcc:.log",
        // Turned round, it would be read as anhexe.jpg.
        "anh%E2%80%AEgpj.exe, anhgpj.exe",
        "anh%E2%81%A7gpj.exe%C2%85, anhgpj.exe",
        "100%.log, 100%.log",
        "a+b.log, a+b.log"
    })
    void a_name_says_what_it_is(String stored, String name) {
        assertEquals(name, FileNames.read(stored));
    }
}
