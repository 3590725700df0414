package org.gonghui.corpus.text;

import java.util.List;

/// Something that the user can repair: the message names the file, the place, the value, and what would be right.
public class UserException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    public UserException(Message message) {
        super(message.en());
        this.message = message;
    }

    public UserException(Message message, Throwable cause) {
        super(message.en(), cause);
        this.message = message;
    }

    /// What to tell the user.
    public Message userMessage() {
        return message;
    }

    /// What belongs below the message, each a line of its own, e.g. where in a text the problem is. None by default.
    public List<Message> details() {
        return List.of();
    }
}
