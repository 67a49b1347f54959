/** Turns a brief as a shop sends it into one that copy can be written from. */
package io.suasion.copywriting.understand;
