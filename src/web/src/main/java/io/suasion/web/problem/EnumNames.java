package io.suasion.web.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The names that the values of an enum have on the wire. */
final class EnumNames {
  private EnumNames() {}

  static String of(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(Field::isEnumConstant)
        .map(EnumNames::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(Field constant) {
    JsonProperty property = constant.getAnnotation(JsonProperty.class);
    return property == null ? constant.getName() : property.value();
  }
}
