/** What AWS Lambda does without a request: files of readers, queues, streams and schedules. */
package io.suasion.batch;
