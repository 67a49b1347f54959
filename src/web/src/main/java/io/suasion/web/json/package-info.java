/** JSON as the functions read it: strict from callers, lenient from each other. */
package io.suasion.web.json;
