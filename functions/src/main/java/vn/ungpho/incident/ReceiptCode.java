package vn.ungpho.incident;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Mã tiếp nhận: the code that a reporter is given, meant to be read over the phone.
///
/// Nine random characters and a check character, written `XXXXX-XXXXX`. The alphabet has 29 characters, without those
/// that are mistaken for one another (0 O, 1 I L, U V is kept as V, 2 Z is kept as 2). 29 is prime, so a weighted sum
/// finds every single wrong character and every pair of neighbours that changed places.
///
/// @param value canonical form, ten characters without the hyphen
public record ReceiptCode(String value) {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXY";
    private static final int LENGTH = 10;

    public ReceiptCode {
        if (!isSound(value)) {
            throw new IllegalArgumentException("not a receipt code");
        }
    }

    /// A new code.
    public static ReceiptCode random(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(code.append(ALPHABET.charAt(check(code))).toString());
    }

    /// What a person typed or pasted without what does not matter in any code: case, spaces and hyphens of every kind,
    /// and what nobody sees.
    public static String bare(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}]", "");
    }

    /// Reads what a person typed. Empty when it cannot be a code.
    public static Optional<ReceiptCode> parse(String text) {
        var value = bare(text);
        return isSound(value) ? Optional.of(new ReceiptCode(value)) : Optional.empty();
    }

    private static boolean isSound(String value) {
        return value.length() == LENGTH
                && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && ALPHABET.charAt(check(value.substring(0, LENGTH - 1))) == value.charAt(LENGTH - 1);
    }

    /// Position in the alphabet of the character that makes the weighted sum divisible by 29.
    private static int check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (LENGTH - i) * ALPHABET.indexOf(body.charAt(i));
        }
        return Math.floorMod(-sum, ALPHABET.length());
    }

    /// As printed on the receipt: `XXXXX-XXXXX`.
    @Override
    public String toString() {
        return value.substring(0, 5) + "-" + value.substring(5);
    }
}
