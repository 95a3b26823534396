package gov.cms.mentorship.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value that is not taken; the message tells whoever sent it what to do, without the value. */
public final class Unfit extends JsonMappingException {

  private static final long serialVersionUID = 1L;

  Unfit(JsonParser json, String whatToDo) {
    super(json, whatToDo);
  }
}
