package org.onrecord.archive;

import java.io.IOException;

/** An entry that cannot become an article: which, where and why. */
public final class UnreadEntryException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient UnreadEntry unread;

  UnreadEntryException(UnreadEntry unread) {
    super(unread.entry() + ", " + unread.place() + ": " + unread.reason());
    this.unread = unread;
  }

  /** {@return the entry} */
  public UnreadEntry unread() {
    return unread;
  }
}
