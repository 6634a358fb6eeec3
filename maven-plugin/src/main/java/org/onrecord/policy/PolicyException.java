package org.onrecord.policy;

/** A configuration that makes no sense: what is wrong and what to do, and in a file also where. */
public final class PolicyException extends Exception {

  private static final long serialVersionUID = 1L;

  PolicyException(String message) {
    super(message);
  }
}
