package io.suasion.copywriting.understand;

import io.suasion.catalog.RawProduct;
import io.suasion.catalog.offer.RawOffer;
import io.suasion.copywriting.Channel;
import io.suasion.copywriting.Length;
import io.suasion.copywriting.Style;
import io.suasion.copywriting.Tone;
import io.suasion.language.Language;

/** A brief whose product and offer are as their shop wrote them. */
public record RawBrief(
    RawProduct product,
    RawOffer offer,
    Channel channel,
    Language language,
    Tone tone,
    Length length,
    Style style) {}
