/** Defines the port to models that write, and how facts become their source and text again. */
package io.suasion.copywriting.model;
