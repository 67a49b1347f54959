/** Events of readers and the tags that follow from them: the routes of tags. */
package io.suasion.api.tags;
