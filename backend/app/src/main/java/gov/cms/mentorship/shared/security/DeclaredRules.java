package gov.cms.mentorship.shared.security;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** Refuses to start while an operation does not say who may call it. */
@ApplicationScoped
@Unremovable
class DeclaredRules {

  void check(@Observes StartupEvent start, BeanManager beans) {
    List<String> undeclared =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .distinct()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(DeclaredRules::isOperation)
            .filter(method -> !isDeclared(method))
            .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .sorted()
            .toList();
    if (!undeclared.isEmpty()) {
      throw new IllegalStateException(
          "These operations do not declare who may call them (@RolesAllowed or @PermitAll): "
              + String.join(", ", undeclared));
    }
  }

  private static boolean isOperation(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
  }

  private static boolean isDeclared(Method method) {
    return method.isAnnotationPresent(RolesAllowed.class)
        || method.isAnnotationPresent(PermitAll.class);
  }
}
