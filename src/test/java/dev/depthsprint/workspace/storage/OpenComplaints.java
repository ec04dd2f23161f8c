package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import java.util.List;

/**
 * Keeps what is not right at the moment.
 *
 * @param sentences the complaints that were not withdrawn
 */
record OpenComplaints(List<Message> sentences) implements Hearing {

  @Override
  public void complain(Message sentence) {
    sentences.add(sentence);
  }

  @Override
  public void withdraw(Message sentence) {
    sentences.remove(sentence);
  }
}
