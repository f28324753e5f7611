namespace Framing.Annotation;

/// <summary>Finds runs of capitalized words that may hold names: "Homeland Security Secretary Ada Marsh", "Department of Justice".</summary>
/// <param name="tokens">The document's tokens.</param>
/// <param name="known">In a headline, the lexemes that are names in the body; <see langword="null"/> elsewhere.</param>
internal readonly ref struct NameRuns(NameTokens tokens, HashSet<int>? known)
{
    private const NameClass Listed = NameClass.AnyGiven | NameClass.Surname | NameClass.Place | NameClass.Organization | NameClass.Opens;

    /// <summary>The end of the run that starts at the token; the token itself where none does.</summary>
    /// <param name="at">A capitalized token.</param>
    /// <param name="limit">Where its sentence ends.</param>
    /// <param name="opens">Whether it opens a sentence or a quotation, where any word is capitalized.</param>
    public int End(int at, int limit, bool opens)
    {
        if (!(opens ? Starts(at, limit) : MayBeName(at)))
            return at;
        int end = at + 1;
        while (end < limit && Next(at, end, limit) is int next && next > end)
            end = next;
        return end;
    }

    /// <summary>Whether the token may be part of a name where capitals mean one.</summary>
    private bool MayBeName(int at) => tokens.IsCapital(at) && (known is null || IsKnown(at)) && tokens[at].Tag switch
    {
        PennTag.PRP or PennTag.PRPS or PennTag.DT or PennTag.WP or PennTag.WPS or PennTag.WDT or PennTag.WRB or PennTag.MD or PennTag.EX
            or PennTag.IN or PennTag.TO or PennTag.CC or PennTag.UH =>
            tokens.IsAllCapitals(at) && tokens.Is(at, NameClass.Organization | NameClass.Place) || tokens.IsMonthName(at),
        _ => true,
    };

    private bool IsKnown(int at) => known!.Contains(tokens[at].Lexeme)
        || tokens.Is(at, Listed | NameClass.Title | NameClass.OrganizationEnd | NameClass.OrganizationStart);

    private bool Starts(int at, int limit)
    {
        if (!MayBeName(at))
            return false;
        if (tokens[at].Tag is PennTag.NNP or PennTag.NNPS || tokens.IsAllCapitals(at) || tokens.IsMonthName(at))
            return true;
        // The tagger may take a name at the head of a sentence for a common word: a listed one, or a title that a capital follows, is a name.
        bool named = at + 1 < limit && tokens[at + 1].Tag is PennTag.NNP && tokens.FollowsOnLine(at + 1);
        if (tokens[at].Upos is UniversalTag.VERB && tokens.Is(at, NameClass.AnyGiven) && named)
            return true;
        if (tokens[at].Upos is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.ADV)
            return false;
        bool followed = at + 1 < limit && tokens.IsCapital(at + 1) && tokens.FollowsOnLine(at + 1);
        if (tokens.Is(at, Listed))
            return followed || tokens.Is(at, NameClass.Place | NameClass.AnyGiven | NameClass.Surname);
        // Any other word alone is tried, and kept only if the article has a name that it is part of.
        return tokens.Is(at, NameClass.Title) ? followed || tokens.IsForm(at + 1, "of") : !followed && known is null && tokens[at].Span.Length > 2;
    }

    /// <summary>The new end of the run when it goes on at <paramref name="end"/>, else <paramref name="end"/>.</summary>
    private int Next(int first, int end, int limit)
    {
        if (!tokens.FollowsOnLine(end))
            return end;
        if (MayBeName(end))
            return end + 1;
        if (end + 1 >= limit)
            return end;
        if (Nicknames.Behind(tokens, first, end, limit) is int behind && behind > end)
            return behind;
        string form = tokens.Form(end);
        if (form is "-" && IsHyphenatedGiven(end - 1, limit))
            return end + 3;
        if (form is "-" && end - 1 > first && IsSyllables(end - 1, limit))
            return end + 2;
        if (form is "-" or "–")
            return tokens.Touches(end - 1) && tokens.Touches(end) && MayBeName(end + 1) && tokens[end - 1].Span.Length > 1 ? end + 2 : end;
        if (form is "&")
            return MayBeName(end + 1) ? end + 2 : end;
        if (form is "," && tokens.Is(end + 1, NameClass.Suffix) && tokens.IsCapital(end + 1))
            return end + 2;
        if (tokens.Is(end, NameClass.Joins))
            return AfterPreposition(first, end, limit, form);
        if (form is "and")
            return AfterAnd(first, end, limit);
        if (tokens.Is(end, NameClass.Particle) && char.IsLower(tokens.Text(end)[0]))
        {
            int next = tokens.Is(end + 1, NameClass.Particle) && !tokens.IsCapital(end + 1) ? end + 2 : end + 1;
            return next < limit && tokens.IsCapital(next) ? next + 1 : end;
        }
        bool ordinal = char.IsAsciiDigit(tokens.Text(end)[0]) && tokens.Text(end)[^1] is 't' or 'd' or 'h';
        return ordinal && MayBeName(end + 1) && !tokens.Is(end - 1, NameClass.NotName) ? end + 2 : end;
    }

    /// <summary>"Soo-jin Park": two short syllables, the second in lower case, before a last name.</summary>
    private bool IsHyphenatedGiven(int at, int limit) => at + 3 < limit && IsSyllables(at, limit)
        && tokens.FollowsOnLine(at + 3) && tokens.IsCapital(at + 3)
        && tokens[at + 3].Tag is PennTag.NNP && !tokens.Is(at + 3, NameClass.Place | NameClass.Organization | NameClass.Title | NameClass.Demonym);

    /// <summary>"Park Soo-jin": the same two syllables, behind a last name.</summary>
    private bool IsSyllables(int at, int limit) => at + 2 < limit && tokens[at].Span.Length is >= 2 and <= 5 && tokens[at + 2].Span.Length is >= 2 and <= 5
        && tokens.Touches(at) && tokens.Touches(at + 1) && char.IsLower(tokens.Text(at + 2)[0]) && tokens[at + 2].Tag is not (PennTag.VBN or PennTag.VBD or PennTag.VBG)
        && tokens[at].Tag is PennTag.NNP
        && !tokens.Is(at, NameClass.Place | NameClass.Organization | NameClass.Title | NameClass.Demonym | NameClass.NotName | NameClass.Prefix);

    private int AfterPreposition(int first, int end, int limit, string form)
    {
        int next = end + 1;
        if (tokens.IsForm(next, "the") && !tokens.IsCapital(next))
            next++;
        if (next >= limit || !MayBeName(next) || (form is "on" && tokens.Is(next, NameClass.NotName)))
            return end;
        bool heads = tokens.Is(end - 1, NameClass.OrganizationStart) || (form == "of" && tokens.Is(end - 1, NameClass.OrganizationEnd))
            || (form == "of" && tokens.Is(end - 1, NameClass.Title) && tokens.LongestPhrase(next, limit, NameClass.Office) > next);
        if (heads)
            return next + 1;
        int phrase = tokens.LongestPhrase(end - 1, limit, NameClass.Place | NameClass.Organization);
        return phrase > next ? phrase : end;
    }

    private int AfterAnd(int first, int end, int limit)
    {
        if (!MayBeName(end + 1) || tokens.Is(end + 1, NameClass.Title | NameClass.AnyGiven))
            return end;
        for (int i = Math.Max(first, end - 3); i < end; i++)
        {
            int phrase = tokens.LongestPhrase(i, limit, NameClass.Organization);
            if (phrase > end)
                return phrase;
        }
        int after = end + 1;
        while (after < limit && after - end <= 5 && MayBeName(after) && tokens.FollowsOnLine(after))
            after++;
        bool open = false;
        for (int i = first; i < end; i++)
        {
            if (tokens.Is(i, NameClass.AnyGiven | NameClass.Place | NameClass.Organization | NameClass.Surname))
                return end;
            open |= i + 1 < end && tokens.Is(i, NameClass.OrganizationStart) && tokens.Form(i + 1) is "of" or "for" or "on";
        }
        return open || (end - first <= 3 && tokens.Is(after - 1, NameClass.OrganizationEnd)) ? after : end;
    }
}
