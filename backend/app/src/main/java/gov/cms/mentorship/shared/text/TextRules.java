package gov.cms.mentorship.shared.text;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/**
 * Gives the usual annotations of requests our meaning of a text, so that none can be declared that
 * counts otherwise.
 */
@ApplicationScoped
class TextRules implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> validation) {
    ConstraintMapping rules = validation.createConstraintMapping();
    // Lists have sizes too, and keep theirs.
    rules
        .constraintDefinition(Size.class)
        .includeExistingValidators(true)
        .validatedBy(TextSize.class);
    rules
        .constraintDefinition(NotBlank.class)
        .includeExistingValidators(false)
        .validatedBy(TextNotBlank.class);
    validation.addMapping(rules);
  }
}
