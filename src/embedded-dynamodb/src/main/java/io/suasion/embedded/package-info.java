/** Starts DynamoDB Local beside us, for dev mode and tests. */
package io.suasion.embedded;
