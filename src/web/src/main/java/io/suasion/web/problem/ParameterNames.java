package io.suasion.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the wire's name of a path, query or header parameter that breaks a constraint. */
final class ParameterNames {
  private ParameterNames() {}

  /** Returns empty where the violation lies in the body. */
  static Optional<String> of(ConstraintViolation<?> violation) {
    Path.MethodNode method = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.as(Path.MethodNode.class);
      } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
        int index = node.as(Path.ParameterNode.class).getParameterIndex();
        return name(violation.getRootBeanClass(), method, index);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(Class<?> resource, Path.MethodNode called, int index) {
    Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
    return family(resource).stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(called.getName()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), types))
        .flatMap(method -> names(method, index))
        .findFirst();
  }

  private static List<Class<?>> family(Class<?> type) {
    List<Class<?>> family = new ArrayList<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      family.add(each);
      family.addAll(Arrays.asList(each.getInterfaces()));
    }
    return family;
  }

  private static Stream<String> names(Method method, int index) {
    return Arrays.stream(method.getParameterAnnotations()[index])
        .map(ParameterNames::name)
        .flatMap(Optional::stream);
  }

  private static Optional<String> name(Annotation annotation) {
    if (annotation instanceof PathParam path) {
      return Optional.of(path.value());
    }
    if (annotation instanceof QueryParam query) {
      return Optional.of(query.value());
    }
    if (annotation instanceof HeaderParam header) {
      return Optional.of(header.value());
    }
    return Optional.empty();
  }
}
