package vn.ungpho.document.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jaxb.runtime.v2.ContextFactory;

/// Makes JAXB contexts that are built when they are first used.
///
/// docx4j asks for eleven when it is loaded, one of them over 68 packages, which costs more than a second. To pack
/// parts that are written as bytes it uses two: relationships and content types.
public final class DeferredContexts implements JAXBContextFactory {

    private static final List<String> BUILT = new CopyOnWriteArrayList<>();

    /// Makes this the factory of JAXB contexts, unless another one is set. Before docx4j is loaded.
    static void install() {
        System.getProperties().putIfAbsent(JAXBContext.JAXB_CONTEXT_FACTORY, DeferredContexts.class.getName());
    }

    /// The context paths of which contexts were built, in order.
    static List<String> built() {
        return List.copyOf(BUILT);
    }

    @Override
    public JAXBContext createContext(String path, ClassLoader loader, Map<String, ?> properties) {
        return new DeferredContext(() -> {
            BUILT.add(path);
            return ContextFactory.createContext(path, loader, Map.copyOf(properties));
        });
    }

    @Override
    public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) throws JAXBException {
        return ContextFactory.createContext(classes, Map.copyOf(properties));
    }
}
