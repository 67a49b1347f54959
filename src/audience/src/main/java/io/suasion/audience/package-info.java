/** Turns what readers do into interests, and keeps these with consent and under pseudonyms. */
package io.suasion.audience;
