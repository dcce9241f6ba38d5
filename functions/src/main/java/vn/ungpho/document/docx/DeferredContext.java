package vn.ungpho.document.docx;

import jakarta.xml.bind.Binder;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.JAXBIntrospector;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.SchemaOutputResolver;
import jakarta.xml.bind.Unmarshaller;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// A JAXB context that is built when it is first used.
final class DeferredContext extends JAXBContext {

    private final Builder builder;
    private @Nullable JAXBContext built;

    DeferredContext(Builder builder) {
        this.builder = builder;
    }

    private synchronized JAXBContext context() throws JAXBException {
        if (built == null) {
            built = builder.build();
        }
        return built;
    }

    private JAXBContext contextUnchecked() {
        try {
            return context();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Unmarshaller createUnmarshaller() throws JAXBException {
        return context().createUnmarshaller();
    }

    @Override
    public Marshaller createMarshaller() throws JAXBException {
        return context().createMarshaller();
    }

    @Override
    public <T> Binder<T> createBinder(Class<T> domType) {
        return contextUnchecked().createBinder(domType);
    }

    @Override
    public Binder<Node> createBinder() {
        return contextUnchecked().createBinder();
    }

    @Override
    public JAXBIntrospector createJAXBIntrospector() {
        return contextUnchecked().createJAXBIntrospector();
    }

    @Override
    public void generateSchema(SchemaOutputResolver resolver) throws IOException {
        contextUnchecked().generateSchema(resolver);
    }

    interface Builder {
        JAXBContext build() throws JAXBException;
    }
}
