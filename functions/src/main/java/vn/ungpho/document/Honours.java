package vn.ungpho.document;

import java.util.regex.Pattern;

/// Học hàm, học vị, danh hiệu: what does not stand before the name of who signs (NĐ 30/2020 Phụ lục I, phần I, mục
/// II.7c).
public final class Honours {

    private static final Pattern BEFORE = Pattern.compile(
            "(GS|PGS|TSKH|TS|ThS|Ths|BS|BSCK\\w*|KS|CN|LS|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|"
                    + "Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Luật sư|NSND|NSƯT|NGND|NGƯT|Đại tá|Thượng tá|Trung tá|Thiếu tá|"
                    + "Đại úy|Thượng úy)[.\\s].*",
            Pattern.DOTALL);

    private Honours() {}

    /// Whether one stands before this name.
    public static boolean stand(String name) {
        return BEFORE.matcher(name).matches();
    }
}
