package io.suasion.copywriting;

import io.suasion.copywriting.domain.Domain;
import io.suasion.copywriting.domain.Slot;
import io.suasion.copywriting.domain.Slot.Kind;
import java.util.List;
import java.util.Map;

/** A small domain that needs no file. */
public final class TestDomain {

  /** Restaurants. */
  public static final Domain RESTAURANT =
      new Domain(
          "restaurant",
          List.of("bistro"),
          List.of(
              new Slot("name", List.of(), Kind.OPEN, Map.of()),
              new Slot(
                  "food",
                  List.of("cuisine"),
                  Kind.CLOSED,
                  Map.of("Italian", List.of("italian"), "French", List.of("french"))),
              new Slot(
                  "familyFriendly",
                  List.of(),
                  Kind.FLAG,
                  Map.of(
                      "yes",
                      List.of("(?:is )?family-friendly"),
                      "no",
                      List.of("not family-friendly"))),
              new Slot("near", List.of(), Kind.OPEN, Map.of())));

  private TestDomain() {}
}
