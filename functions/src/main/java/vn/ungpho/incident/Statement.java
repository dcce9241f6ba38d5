package vn.ungpho.incident;

import java.util.Optional;

/// Phát ngôn, cung cấp thông tin: who may speak of an incident for the agency, or what was told to the public.
///
/// @param spokesperson who speaks, with office: `Ông Nguyễn Văn A, Chánh Văn phòng`
/// @param released     what was said and where, as the public knows it, Vietnamese; empty where somebody was only
///                     appointed
/// @param version      the version of the progress that the officer saw, if said
/// @param by           who records it
public record Statement(String spokesperson, String released, Optional<Integer> version, Actor by) {}
