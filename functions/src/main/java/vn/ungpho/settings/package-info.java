/// Thiết lập: agencies, plans, law and wording as files, and how they are replaced without a rebuild.
///
/// What is built in lies on the class path below `ungpho/`. Ops put a file of the same path into the settings bucket,
/// under `incoming/`; [CheckSettings] reads the whole set with it, with the readers that the doors use, and either
/// puts it in force or says in which line it is wrong. The files in force are one state, so that nobody ever reads half
/// a change. An empty file takes a replacement back.
///
/// Out of scope: pages, forms and styles, which belong to the code that fills them.
@NullMarked
package vn.ungpho.settings;

import org.jspecify.annotations.NullMarked;
