/** What a crowd of readers teaches about one of them. */
package io.suasion.audience.taste;
