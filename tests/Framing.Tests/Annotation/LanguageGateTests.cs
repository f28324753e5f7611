namespace Framing.Tests.Annotation;

/// <summary>Which short texts are told to be in another language: too little to count English words by, enough to see those of another.</summary>
public class LanguageGateTests
{
    [Theory]
    [InlineData("Der Bürgermeister sagte, dass die Stadt nicht zahlen wird und der Hafen bleibt.", true)]
    [InlineData("Les pêcheurs sont dans le port avec une lettre pour la mairie.", true)]
    [InlineData("El puerto fue vendido por una empresa, pero sus clientes piden más para esta ciudad.", true)]
    [InlineData("Mayor vows new harbor wall", false)]
    [InlineData("Los Alamos, Las Palmas and Del Rio clerks meet Van Horn and Di Toll", false)]
    [InlineData("“Das ist nicht gut für die Stadt,” the mayor said of the plan that she had read.", false)]
    [InlineData("", false)]
    public void Short_texts_are_skipped_where_another_language_prevails(string text, bool skipped) =>
        Assert.Equal(skipped ? "language" : null, FramingAnalyzer.Default.Annotate(new Article { Id = "a", Text = text }).Skipped);
}
