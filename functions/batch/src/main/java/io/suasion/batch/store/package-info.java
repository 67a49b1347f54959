/** Results in S3. */
package io.suasion.batch.store;
