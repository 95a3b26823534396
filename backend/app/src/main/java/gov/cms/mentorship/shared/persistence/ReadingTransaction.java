package gov.cms.mentorship.shared.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Begins the transactions of {@link Reading} methods. */
@Interceptor
@Reading
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class ReadingTransaction {

  private static final ScopedValue<Boolean> BEGINNING = ScopedValue.newInstance();

  private final Session session;

  ReadingTransaction(Session session) {
    this.session = session;
  }

  /** Whether the transaction that begins now is to read only. */
  public static boolean isBeginning() {
    return BEGINNING.isBound();
  }

  @AroundInvoke
  Object read(InvocationContext method) throws Exception {
    if (QuarkusTransaction.isActive()) {
      return method.proceed();
    }
    return ScopedValue.where(BEGINNING, true)
        .call(() -> QuarkusTransaction.requiringNew().call(() -> inSnapshot(method)));
  }

  /** Nothing is written, so nothing has to be looked through for changes. */
  private Object inSnapshot(InvocationContext method) throws Exception {
    session.setDefaultReadOnly(true);
    session.setHibernateFlushMode(FlushMode.MANUAL);
    return method.proceed();
  }
}
