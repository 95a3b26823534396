package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** JSON that does not fit goes the way of all problems, before the platform answers in its own. */
@Provider
@Priority(UnauthenticatedMapper.BEFORE_THE_EXTENSION)
class UnreadableBodyMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException mismatch) {
    return HttpProblem.valueOf(Response.Status.BAD_REQUEST);
  }
}
