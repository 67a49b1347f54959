/** What the OpenAPI document says of all operations. */
package io.suasion.web.openapi;
