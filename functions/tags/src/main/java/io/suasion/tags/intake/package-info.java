/** The intake of events: three forms of request become messages, and messages become results. */
package io.suasion.tags.intake;
