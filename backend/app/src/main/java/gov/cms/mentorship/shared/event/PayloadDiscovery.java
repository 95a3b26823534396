package gov.cms.mentorship.shared.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Finds the payloads of all features when the application is built, so that nobody lists them. */
public class PayloadDiscovery implements BuildCompatibleExtension {

  private static final String PAYLOADS = "payloads";

  private final List<ClassInfo> payloads = new ArrayList<>();

  /** Takes note of one class. */
  @Enhancement(types = Payload.class, withSubtypes = true)
  public void found(ClassInfo type) {
    if (type.isRecord()) {
      payloads.add(type);
    }
  }

  /** Makes what was found known to the running application. */
  @Synthesis
  public void tell(SyntheticComponents components) {
    components
        .addBean(PayloadTypes.class)
        .type(PayloadTypes.class)
        .scope(Singleton.class)
        .withParam(PAYLOADS, payloads.toArray(ClassInfo[]::new))
        .createWith(Creator.class);
  }

  /** Makes the bean when the application starts. */
  public static class Creator implements SyntheticBeanCreator<PayloadTypes> {

    @Override
    public PayloadTypes create(Instance<Object> lookup, Parameters parameters) {
      List<Class<? extends Payload>> found = new ArrayList<>();
      for (Class<?> payload : parameters.get(PAYLOADS, Class[].class)) {
        found.add(payload.asSubclass(Payload.class));
      }
      return new PayloadTypes(found, lookup.select(ObjectMapper.class).get());
    }
  }
}
