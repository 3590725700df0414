package org.gonghui.corpus.text;

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
}
