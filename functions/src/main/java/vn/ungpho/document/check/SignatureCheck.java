package vn.ungpho.document.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.ungpho.document.Honours;

/// Quyền hạn, chức vụ, họ tên người ký: ô 7a, 7b, mục II.7.
record SignatureCheck() implements Check {

    private static final Pattern AUTHORITY = Pattern.compile("(T/M|K/T|T/L|TM|KT|TL|TUQ|Q)\\b(.*)", Pattern.DOTALL);
    private static final Pattern OWN_REGIME =
            Pattern.compile("CONGAN|QUANSU|BOCHIHUY|TRUONG|DAIHOC|HOCVIEN|BENHVIEN|YTE|VIEN");

    @Override
    public void ask(Letter letter, Verdicts out) {
        if (letter.attached()) {
            out.skip(Rule.SIGNATURE_MISSING, "Văn bản kèm theo không có phần này (Mẫu 1.3).");
            return;
        }
        var signers = letter.foot().signers();
        if (letter.kind() == Kind.MINUTES) {
            out.skip(Rule.SIGNATURE_MISSING, "Biên bản do thư ký và chủ tọa ký theo mẫu riêng (Mẫu 1.9).");
            return;
        }
        boolean found = !signers.isEmpty();
        out.ask(Rule.SIGNATURE_MISSING, found, "Không thấy chức vụ, họ tên người ký bên phải Nơi nhận.");
        if (!found) {
            return;
        }
        var name = signers.getLast();
        boolean named = !name.capitals() || name.text().split("\\s+").length < 5 && signers.size() > 1;
        var titles = named ? signers.subList(0, signers.size() - 1) : signers;
        titles.forEach(l -> title(l, out));
        authority(titles, out);
        if (named) {
            name(letter, name, out);
        }
    }

    private static void title(Line line, Verdicts out) {
        out.size(Rule.SIGNATURE_SIZE, line, 13, 14);
        out.style(Rule.SIGNATURE_STYLE, line, true, false);
        out.ask(Rule.SIGNATURE_STYLE, line.capitals(), line, "Quyền hạn, chức vụ người ký viết in hoa.");
    }

    private static void authority(List<Line> titles, Verdicts out) {
        for (int i = 0; i < titles.size(); i++) {
            var match = AUTHORITY.matcher(titles.get(i).text());
            if (match.matches()) {
                boolean form = !match.group(1).contains("/") && match.group(2).matches("(?s)\\.\\s?\\p{Lu}.*");
                out.ask(
                        Rule.SIGNATURE_AUTHORITY,
                        form,
                        titles.get(i),
                        "Quyền hạn viết tắt là TM., Q., KT., TL., TUQ., có dấu chấm, trước chức vụ hoặc tên tập thể.");
                boolean needsTitle = match.group(1).matches("K/?T|T/?L|TUQ|T/?M");
                out.ask(
                        Rule.SIGNATURE_AUTHORITY,
                        !needsTitle || i < titles.size() - 1,
                        titles.get(i),
                        "Dưới dòng quyền hạn phải ghi chức vụ của người ký.");
            }
        }
    }

    private static void name(Letter letter, Line name, Verdicts out) {
        out.ask(Rule.SIGNER_CASE, !name.capitals(), name, "Họ và tên người ký viết in thường.");
        out.size(Rule.SIGNER_SIZE, name, 13, 14);
        out.style(Rule.SIGNER_STYLE, name, true, false);
        boolean honour = Honours.stand(name.text());
        var issuer = new StringBuilder();
        letter.head().left().forEach(l -> issuer.append(Words.key(l.text())).append(' '));
        if (honour && OWN_REGIME.matcher(issuer).find()) {
            out.note(
                    Rule.SIGNER_HONOUR,
                    name,
                    "Ghi quân hàm, học hàm, học vị trước họ tên: chỉ đơn vị vũ trang, giáo dục, y tế, khoa học được ghi khi "
                            + "người đứng đầu ngành quy định.");
            return;
        }
        out.ask(Rule.SIGNER_HONOUR, !honour, name, "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu.");
    }
}
