package io.suasion.copywriting.align;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.domain.Slot.Kind;
import io.suasion.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small Chinese domain of clothes. */
public final class Clothes {

  private Clothes() {}

  /** Kind, material, pattern and collar in Chinese, and a brand that is copied. */
  public static Domain domain() {
    return new Domain(
        "clothes",
        Language.ZH,
        List.of("裙", "牛仔裙", "外套"),
        List.of(
            new Slot(
                "类型",
                List.of(),
                Kind.CLOSED,
                values("上衣", List.of("衣", "外套"), "裙", List.of("裙")),
                false,
                true,
                Set.of("上衣", "裙"),
                List.of()),
            list("材质", values("蕾丝", List.of("蕾丝"), "牛仔布", List.of("牛仔布", "牛仔"))),
            list("图案", values("条纹", List.of("条纹"), "蕾丝", List.of("蕾丝"))),
            list("领型", Map.of("v领", List.of("v领"))),
            new Slot("品牌", List.of(), Kind.OPEN, Map.of())),
        List.of());
  }

  private static Slot list(String attribute, Map<String, List<String>> expressions) {
    return new Slot(attribute, List.of(), Kind.LIST, expressions, false, true, Set.of(), List.of());
  }

  private static Map<String, List<String>> values(
      String one, List<String> words, String other, List<String> others) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put(one, words);
    values.put(other, others);
    return values;
  }
}
