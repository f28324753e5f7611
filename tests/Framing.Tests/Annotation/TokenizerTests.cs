using Framing.Annotation;

namespace Framing.Tests.Annotation;

/// <summary>Token boundaries, as the English Web Treebank draws them. Expected tokens are parted by blanks.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("She can't go.", "She ca n't go .")]
    [InlineData("She can’t go.", "She ca n’t go .")]
    [InlineData("I'd've said it's his.", "I 'd 've said it 's his .")]
    [InlineData("We cannot, and dont.", "We can not , and do nt .")]
    [InlineData("the mayor's and the workers' plan", "the mayor 's and the workers ' plan")]
    [InlineData("O'Brien at ten o'clock in the ’90s", "O'Brien at ten o'clock in the ’90s")]
    [InlineData("a long-term, non-human re-run", "a long - term , non-human re-run")]
    [InlineData("pages 3-5, call 555-0123 or 202-555-0123", "pages 3 - 5 , call 555-0123 or 202-555-0123")]
    [InlineData("Dr. Ada B. Marsh of the U.S. said no.", "Dr. Ada B. Marsh of the U.S. said no .")]
    [InlineData("No. 3 said no. Then", "No. 3 said no . Then")]
    [InlineData("$3.5bn, 20% and 7:30pm", "$ 3.5 bn , 20 % and 7:30 pm")]
    [InlineData("See https://example.org/a?b=1, or mail a.b@example.org.", "See https://example.org/a?b=1 , or mail a.b@example.org .")]
    [InlineData("#Harbor @ada_m wait... what?!", "#Harbor @ada_m wait ... what ?!")]
    [InlineData("“Go,” she said—“now.”", "“ Go , ” she said — “ now . ”")]
    [InlineData("AT&T on 9/11/2020 and/or 1/2", "AT&T on 9/11/2020 and / or 1 / 2")]
    [InlineData("fine 👍🏽 :) x", "fine 👍🏽 :) x")]
    public void Tokens_are_the_treebanks(string text, string expected) => Assert.Equal(expected, string.Join(' ', Tokens(text)));

    private static IEnumerable<string> Tokens(string text)
    {
        SpanBuffer tokens = new();
        Tokenizer.Tokenize(text, 0, text.Length, tokens);
        for (int i = 0; i < tokens.Count; i++)
            yield return text[tokens.Starts[i]..tokens.Ends[i]];
    }
}
