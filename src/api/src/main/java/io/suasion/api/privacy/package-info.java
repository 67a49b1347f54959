/** Consent, export, erasure and suppression of readers: the routes of tags. */
package io.suasion.api.privacy;
