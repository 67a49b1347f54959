package io.suasion.api.privacy;

import java.util.Map;

/** What a reader decided; a purpose that is missing was never decided. */
public record Consents(Map<ConsentPurpose, Consent> consents) {}
