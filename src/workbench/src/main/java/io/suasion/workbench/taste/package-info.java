/** Fits what a crowd of readers teaches, and tries it on what they did next. */
package io.suasion.workbench.taste;
