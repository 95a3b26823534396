/**
 * This file was auto-generated from the contract by scripts/limits.js.
 * Do not make direct changes to the file.
 */

export const limits = {
  "EngagementEnd": {
    "reason": {
      "minLength": 1,
      "maxLength": 2000
    }
  },
  "EnrollmentDecline": {
    "note": {
      "maxLength": 1000
    }
  },
  "EnrollmentUpdate": {
    "managementYears": {
      "minimum": 0,
      "maximum": 70
    }
  },
  "GoalUpdate": {
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "specific": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "measurable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "achievable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "relevant": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "progress": {
      "minimum": 0,
      "maximum": 100
    }
  },
  "MatchRequestDecline": {
    "reason": {
      "minLength": 1,
      "maxLength": 2000
    }
  },
  "MeUpdate": {
    "phone": {
      "pattern": "^[0-9+(][0-9+(). x-]{6,29}$"
    },
    "component": {
      "maxLength": 120,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "managerName": {
      "maxLength": 120,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "managerEmail": {
      "minLength": 1,
      "maxLength": 254
    }
  },
  "MeetingReportUpdate": {
    "topics": {
      "maxItems": 20,
      "items": {
        "maxLength": 40
      }
    },
    "rating": {
      "minimum": 1,
      "maximum": 5
    }
  },
  "MeetingUpdate": {
    "place": {
      "pattern": "^[^<>\\x00-\\x1f\\x7f]{0,300}$",
      "maxLength": 300
    },
    "agenda": {
      "maxItems": 20,
      "items": {
        "maxLength": 300,
        "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
      }
    }
  },
  "NewAgreement": {
    "channels": {
      "minItems": 1,
      "maxItems": 4
    },
    "expectations": {
      "minLength": 1,
      "maxLength": 4000
    }
  },
  "NewEnrollment": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "managementYears": {
      "minimum": 0,
      "maximum": 70
    }
  },
  "NewGoal": {
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "specific": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "measurable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "achievable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "relevant": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    }
  },
  "NewMatchRequest": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "resonated": {
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "hopes": {
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    }
  },
  "NewMeeting": {
    "place": {
      "pattern": "^[^<>\\x00-\\x1f\\x7f]{0,300}$",
      "maxLength": 300
    },
    "agenda": {
      "maxItems": 20,
      "items": {
        "maxLength": 300,
        "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
      }
    }
  },
  "NewNote": {
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    }
  },
  "NewSurvey": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "questions": {
      "minItems": 1,
      "maxItems": 30
    }
  },
  "NewSurveyResponse": {
    "answers": {
      "maxItems": 30
    }
  },
  "NoteUpdate": {
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    }
  },
  "ProfileGoalsUpdate": {
    "shortTerm": {
      "maxLength": 1000
    },
    "longTerm": {
      "maxLength": 1000
    },
    "reasonForJoining": {
      "maxLength": 1000
    }
  },
  "ProfileUpdate": {
    "headline": {
      "maxLength": 120
    },
    "summary": {
      "maxLength": 2000
    },
    "focusAreas": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "topics": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "controlFamilies": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "workRoles": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "competencyAreas": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "certifications": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "wantedQualities": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "yearsOfExperience": {
      "minimum": 0,
      "maximum": 70
    },
    "meetingModes": {
      "maxItems": 4
    },
    "capacity": {
      "minimum": 1
    },
    "nonAvailability": {
      "maxLength": 500
    }
  },
  "SurveyAnswer": {
    "question": {
      "maxLength": 40
    },
    "rating": {
      "minimum": 1,
      "maximum": 5
    },
    "choice": {
      "maxLength": 40
    },
    "text": {
      "maxLength": 2000
    }
  },
  "SurveyChoiceInput": {
    "code": {
      "pattern": "^[A-Z][A-Z0-9_]{0,39}$"
    },
    "text": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    }
  },
  "SurveyQuestionInput": {
    "id": {
      "pattern": "^[a-z][a-z0-9-]{0,39}$"
    },
    "text": {
      "maxLength": 500,
      "pattern": "^[\\s\\S]*\\S[\\s\\S]*$"
    },
    "choices": {
      "minItems": 2,
      "maxItems": 10
    }
  },
  "TimeZone": {
    "maxLength": 64
  }
} as const;
