package vn.ungpho.document;

import java.util.List;

/// The files that documents are made of.
public interface Sources {

    /// A name for what these files hold now: other content, other name.
    ///
    /// @param files paths below `ungpho/`
    String version(List<String> files);
}
