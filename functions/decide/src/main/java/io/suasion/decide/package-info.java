/** The function that chooses variants, over HTTP and DynamoDB. */
package io.suasion.decide;
